// Declarations only: the runtime libraries come with the compiler.
#include "CFuzzer.h"
