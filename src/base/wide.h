// Marks a function whose loops run over many numbers: it is compiled for registers of several widths, and the
// widest that the processor has is taken when the program starts. Results do not depend on which, where the
// file is compiled with -ffp-contract=off.
#pragma once

// Sanitizers cannot look into what is chosen before they have started.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(CONCORD_SANITIZED)
#define CONCORD_WIDE [[gnu::target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")]]
#else
#define CONCORD_WIDE
#endif
