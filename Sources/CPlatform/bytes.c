#define _GNU_SOURCE
#include "bytes.h"

#include <string.h>

int ksb_contains(const void *bytes, size_t size, const void *wanted, size_t length) {
  return memmem(bytes, size, wanted, length) != 0;
}
