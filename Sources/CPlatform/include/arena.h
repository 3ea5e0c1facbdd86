#ifndef KAMISHIBAI_PLATFORM_ARENA_H
#define KAMISHIBAI_PLATFORM_ARENA_H

#include <stddef.h>

/// Memory that a thread takes piece by piece and gives back all at once. Made for a parser that
/// asks for a thousand small pieces a page: taking one is an addition, giving one back nothing.
///
/// One arena a thread, in one of three states: closed (pieces come from the C library), open
/// (they come from the arena), and closed with pieces still in use. A piece of the C library
/// stays one whatever the state; pieces never go to another thread.

/// From now on this thread's pieces come from its arena.
void ksb_arena_open(void);

/// From now on they come from the C library again. What the arena gave stays valid.
void ksb_arena_close(void);

/// Takes back all that the arena gave, and keeps the memory for the next time.
void ksb_arena_reset(void);

/// Gives the memory itself back, before the thread ends.
void ksb_arena_release(void);

void *ksb_arena_malloc(size_t size);
void *ksb_arena_realloc(void *piece, size_t size);
char *ksb_arena_strdup(const char *text);
void ksb_arena_free(void *piece);

#endif
