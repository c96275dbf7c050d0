#!/usr/bin/env bash
# Runs the tests of the server under AddressSanitizer and ThreadSanitizer, or under those that are named:
#
#     run-sanitizers.sh [address|thread …]
#
# Prints one line for each, and what a sanitizer reported; exits with 1 where a test failed or one of
# them reported something. The logs stay in .build-address and .build-thread.
#
# Only what is named below is built: SwiftPM builds all tests whatever is filtered. The rest is pure,
# reads files or starts processes of its own, and the tests of Extraction would take many minutes.
set -euo pipefail
cd "$(dirname "$0")/.."

# A report says what went wrong; the crash itself need not be told as well.
export SWIFT_BACKTRACE=enable=no
export TSAN_OPTIONS="suppressions=$PWD/scripts/thread-sanitizer.supp"

# Seconds; a build under ThreadSanitizer takes three minutes on two cores that are busy.
build_limit=1200
test_limit=600

# Threads meet in Transport and Compression; API needs half of the program and has none of its own.
part() {
    local part=HTTP,HTTP2,Transport,Compression
    [ "$1" = thread ] || part+=,API
    echo "$part"
}

# The builds go side by side: each of them waits for one target after another most of the time. Without
# resolution, as that would remove the file of versions: nothing here comes from elsewhere.
build() {
    ENTENTE_PART=$(part "$1") timeout "$build_limit" swift build --build-tests \
        --disable-automatic-resolution --sanitize="$1" --scratch-path ".build-$1" \
        >".build-$1/build.log" 2>&1
}

# A failure comes as an exit status: 66 is ThreadSanitizer's, 1 that of a test.
try() {
    ENTENTE_PART=$(part "$1") timeout "$test_limit" swift test --skip-build --disable-xctest \
        --disable-automatic-resolution --sanitize="$1" --scratch-path ".build-$1" \
        >".build-$1/test.log" 2>&1
}

[ $# -gt 0 ] || set -- address thread
declare -A builds
for sanitizer in "$@"; do
    mkdir -p ".build-$sanitizer"
    build "$sanitizer" &
    builds[$sanitizer]=$!
done
failed=()
for sanitizer in "$@"; do
    wait "${builds[$sanitizer]}" || failed+=("$sanitizer")
done
for sanitizer in "${failed[@]}"; do
    cat ".build-$sanitizer/build.log" >&2
    echo "The tests cannot be built with the $sanitizer sanitizer." >&2
done
[ ${#failed[@]} -eq 0 ] || exit 1
echo "built in $SECONDS s"

status=0
for sanitizer in "$@"; do
    start=$SECONDS
    result=ok
    try "$sanitizer" || result=FAILED
    log=.build-$sanitizer/test.log
    if grep -q 'Sanitizer: ' "$log"; then result=FOUND; fi
    tests=$(grep -o 'Test run with .* suites' "$log" | tail -1 || true)
    printf '%-8s %s, %s s: %s\n' "$sanitizer" "${tests:-no test run}" "$((SECONDS - start))" "$result"
    if [ "$result" != ok ]; then
        status=1
        grep -E '^✘|Fatal error|Sanitizer: ' "$log" | head -20 | sed 's/^/    /' || true
        echo "    told in $log"
    fi
done
exit "$status"
