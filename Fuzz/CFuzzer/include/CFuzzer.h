// What the runtime libraries of the fuzzer and of AddressSanitizer offer, as far as it is used here.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs a target on one input after another, as the arguments say (libFuzzer).
int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*target)(const uint8_t *octets, size_t count));

/// Octets that the program has asked for and not given back (AddressSanitizer).
size_t __sanitizer_get_current_allocated_bytes(void);
