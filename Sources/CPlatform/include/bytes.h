#ifndef KAMISHIBAI_PLATFORM_BYTES_H
#define KAMISHIBAI_PLATFORM_BYTES_H

#include <stddef.h>

/// Whether the bytes hold the wanted ones, one behind the other.
int ksb_contains(const void *bytes, size_t size, const void *wanted, size_t length);

#endif
