#ifndef KAMISHIBAI_ZLIB_SHIM_H
#define KAMISHIBAI_ZLIB_SHIM_H

#include <zlib.h>

#endif
