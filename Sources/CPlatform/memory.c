#include "memory.h"

#if defined(__GLIBC__) || defined(__linux__)
#include <malloc.h>
#endif

void ksb_limit_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

void ksb_give_memory_back(void) {
#if defined(__GLIBC__)
  malloc_trim(0);
#endif
}
