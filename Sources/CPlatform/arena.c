#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// Under AddressSanitizer, which sees only what the C library gives, pieces are told to it one by one:
// what lies between them, and what was taken back, may not be touched.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#define FORBID(piece, size) ASAN_POISON_MEMORY_REGION(piece, size)
#define ALLOW(piece, size) ASAN_UNPOISON_MEMORY_REGION(piece, size)
#define MARGIN ((size_t)16)
#endif
#endif
#ifndef FORBID
#define FORBID(piece, size) ((void)0)
#define ALLOW(piece, size) ((void)0)
#define MARGIN ((size_t)0)
#endif

/// A run of memory; the pieces lie behind it, each with its size before it.
typedef struct chunk {
  struct chunk *previous;
  size_t used;
} chunk;

// Enough for pointers, numbers and doubles, which is all that a parser keeps.
#define ALIGNMENT 8
// Addresses cost nothing, only what is touched does: few runs, so that a piece is soon known as ours.
#define CHUNK ((size_t)1 << 26)
// What stays with the thread from page to page.
#define KEPT ((size_t)1 << 20)

// What is larger comes from the C library piece by piece: a parser lets a long text grow a little at a
// time, and an arena would keep each of its lengths.
#define LARGE ((size_t)1 << 16)

/// A piece of its own; it begins behind this.
typedef struct large {
  struct large *previous;
  struct large *next;
} large;

static _Thread_local large *larges = 0;
static _Thread_local chunk *chunks = 0;
static _Thread_local int is_open = 0;

static size_t rounded(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }

// All runs have one size: what would not fit into any is large.
#define ROOM (CHUNK - sizeof(chunk))

static char *start(chunk *run) { return (char *)(run + 1); }

static int holds(const void *piece) {
  for (chunk *run = chunks; run; run = run->previous) {
    if ((uintptr_t)piece - (uintptr_t)start(run) < ROOM) return 1;
  }
  return 0;
}

static size_t *size_of(void *piece) { return (size_t *)((char *)piece - ALIGNMENT); }

static large *large_of(const void *piece) {
  for (large *one = larges; one; one = one->next) {
    if (one + 1 == piece) return one;
  }
  return 0;
}

static void *link_large(large *one) {
  if (!one) return 0;
  one->previous = 0;
  one->next = larges;
  if (larges) larges->previous = one;
  larges = one;
  return one + 1;
}

static void unlink_large(large *one) {
  if (one->previous) one->previous->next = one->next;
  if (one->next) one->next->previous = one->previous;
  if (larges == one) larges = one->next;
}

static int grow(void) {
  int flags = MAP_PRIVATE | MAP_ANONYMOUS;
#ifdef MAP_NORESERVE
  flags |= MAP_NORESERVE;
#endif
  chunk *run = mmap(0, CHUNK, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (run == MAP_FAILED) return 0;
  run->previous = chunks;
  run->used = 0;
  chunks = run;
  FORBID(start(run), ROOM);
  return 1;
}

static void give_back(chunk *run) {
  ALLOW(start(run), ROOM);
  munmap(run, CHUNK);
}

void ksb_arena_open(void) { is_open = 1; }

void ksb_arena_close(void) { is_open = 0; }

void ksb_arena_reset(void) {
  while (larges) {
    large *one = larges;
    unlink_large(one);
    free(one);
  }
  // Only a page beyond the usual size needs more than one run; the first is the one to keep.
  while (chunks && chunks->previous) {
    chunk *run = chunks;
    chunks = run->previous;
    give_back(run);
  }
  if (!chunks) return;
  FORBID(start(chunks), chunks->used);
  if (chunks->used > KEPT) madvise((char *)chunks + KEPT, CHUNK - KEPT, MADV_DONTNEED);
  chunks->used = 0;
}

void ksb_arena_release(void) {
  ksb_arena_reset();
  if (chunks) give_back(chunks);
  chunks = 0;
}

void *ksb_arena_malloc(size_t size) {
  if (!is_open) return malloc(size);
  if (size > SIZE_MAX / 4) return 0;
  if (size > LARGE) return link_large(malloc(sizeof(large) + size));
  size_t needed = ALIGNMENT + rounded(size) + MARGIN;
  if ((!chunks || ROOM - chunks->used < needed) && !grow()) return 0;
  char *piece = start(chunks) + chunks->used + ALIGNMENT;
  chunks->used += needed;
  ALLOW(size_of(piece), ALIGNMENT + size);
  *size_of(piece) = size;
  return piece;
}

void *ksb_arena_realloc(void *piece, size_t size) {
  if (!piece) return ksb_arena_malloc(size);
  large *one = large_of(piece);
  if (one) {
    if (size > SIZE_MAX / 4) return 0;
    unlink_large(one);
    large *larger = realloc(one, sizeof(large) + size);
    void *moved = link_large(larger ? larger : one);
    return larger ? moved : 0;
  }
  if (!holds(piece)) return realloc(piece, size);
  size_t old = *size_of(piece);
  if (size <= old) return piece;
  void *larger = ksb_arena_malloc(size);
  if (larger) memcpy(larger, piece, old);
  if (larger) FORBID(piece, old);
  return larger;
}

char *ksb_arena_strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = ksb_arena_malloc(size);
  if (copy) memcpy(copy, text, size);
  return copy;
}

void ksb_arena_free(void *piece) {
  if (!piece) return;
  large *one = large_of(piece);
  if (one) {
    unlink_large(one);
    free(one);
    return;
  }
  if (holds(piece)) {
    FORBID(piece, *size_of(piece));
  } else {
    free(piece);
  }
}
