#ifndef KAMISHIBAI_PLATFORM_MEMORY_H
#define KAMISHIBAI_PLATFORM_MEMORY_H

/// Keeps the allocator small: two arenas instead of one per thread, big arrays given back at once.
/// Does nothing where the C library knows no such thing.
void ksb_limit_memory(void);

/// Gives freed memory back to the system.
void ksb_give_memory_back(void);

#endif
