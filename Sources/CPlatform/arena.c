#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A run of memory; the pieces lie behind it, each with its size before it.
typedef struct chunk {
  struct chunk *previous;
  size_t size;
  size_t used;
} chunk;

// Enough for pointers, numbers and doubles, which is all that a parser keeps.
#define ALIGNMENT 8
// Runs of one size: doubling them would take up to twice what the largest page needs.
#define CHUNK ((size_t)1 << 20)

static _Thread_local chunk *chunks = 0;
static _Thread_local int is_open = 0;

static size_t rounded(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }

static char *start(chunk *run) { return (char *)run + rounded(sizeof(chunk)); }

static int holds(const void *piece) {
  for (chunk *run = chunks; run; run = run->previous) {
    if ((uintptr_t)piece - (uintptr_t)start(run) < run->size) return 1;
  }
  return 0;
}

static size_t *size_of(void *piece) { return (size_t *)((char *)piece - ALIGNMENT); }

static int grow(size_t needed) {
  size_t size = needed > CHUNK ? rounded(needed) : CHUNK;
  chunk *run = malloc(rounded(sizeof(chunk)) + size);
  if (!run) return 0;
  run->previous = chunks;
  run->size = size;
  run->used = 0;
  chunks = run;
  return 1;
}

void ksb_arena_open(void) { is_open = 1; }

void ksb_arena_close(void) { is_open = 0; }

void ksb_arena_reset(void) {
  // Only a page beyond the usual size needs more than one run; the first is the one to keep.
  while (chunks && chunks->previous) {
    chunk *run = chunks;
    chunks = run->previous;
    free(run);
  }
  if (chunks) chunks->used = 0;
}

void ksb_arena_release(void) {
  ksb_arena_reset();
  free(chunks);
  chunks = 0;
}

void *ksb_arena_malloc(size_t size) {
  if (!is_open) return malloc(size);
  if (size > SIZE_MAX / 4) return 0;
  size_t needed = ALIGNMENT + rounded(size);
  if ((!chunks || chunks->size - chunks->used < needed) && !grow(needed)) return 0;
  char *piece = start(chunks) + chunks->used + ALIGNMENT;
  chunks->used += needed;
  *size_of(piece) = size;
  return piece;
}

void *ksb_arena_realloc(void *piece, size_t size) {
  if (!piece) return ksb_arena_malloc(size);
  if (!holds(piece)) return realloc(piece, size);
  size_t old = *size_of(piece);
  if (size <= old) return piece;
  void *larger = ksb_arena_malloc(size);
  if (larger) memcpy(larger, piece, old);
  return larger;
}

char *ksb_arena_strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = ksb_arena_malloc(size);
  if (copy) memcpy(copy, text, size);
  return copy;
}

void ksb_arena_free(void *piece) {
  if (piece && !holds(piece)) free(piece);
}
