#ifndef KAMISHIBAI_PLATFORM_WATCH_H
#define KAMISHIBAI_PLATFORM_WATCH_H

/// Waiting for changes of files, and for the person at the terminal to have had enough.

/// A descriptor that hears of changes, to be closed; -1 where the system tells of none.
int ksb_watch_open(void);

/// Hears of changes in a folder, those below its own folders apart; adding it again does no harm.
/// Returns 0, or the system's error number.
int ksb_watch_add(int watch, const char *folder);

/// Waits until something has changed, a signal has come or the time is over. What was heard is
/// forgotten. Returns 1 where something has changed, else 0. With -1 for the descriptor it waits.
int ksb_watch_wait(int watch, int milliseconds);

/// From now on SIGINT and SIGTERM end no process by themselves: the first is told by
/// `ksb_was_stopped`, a second ends the process at once.
void ksb_hear_stops(void);

/// Whether a stop has been asked for.
int ksb_was_stopped(void);

#endif
