#ifndef KAMISHIBAI_FILE_EXCHANGE_H
#define KAMISHIBAI_FILE_EXCHANGE_H

/// Exchanges two files or folders of one file system in a single step.
/// Returns 0, or the system's error number; ENOTSUP where the system has no such call.
int ksb_exchange(const char *first, const char *second);

#endif
