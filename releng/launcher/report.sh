# shellcheck shell=bash
# Runs the test functions of a script and writes a JUnit report, so that `./xianjie test` counts them with the others.
# A test calls `reason TEXT` for everything that is wrong.

work=$(mktemp -d)

reason() { printf '%s\n' "$1" >>"$work/reasons"; }
equals() { [[ $1 == "$2" ]] || reason "expected <$1> but was <$2>"; }
contains() { [[ $2 == *"$1"* ]] || reason "expected <$1> in <$2>"; }
lacks() { [[ $2 != *"$1"* ]] || reason "did not expect <$1> in <$2>"; }

escape() { sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g; s/"/\&quot;/g'; }

# Runs the functions that stand between the lines `# ---- Tests` and `# ---- Running` of a script, each after PREPARE.
run_tests() { # SUITE SCRIPT PREPARE REPORTS_FOLDER
  local count=0 failures=0 cases='' test begun
  for test in $(sed -n '/^# ---- Tests/,/^# ---- Running/s/^\([a-z_0-9]*\)() {.*/\1/p' "$2"); do
    : >"$work/reasons"
    begun=$SECONDS
    ("$3" && "$test") || reason "$test ended with $?"
    count=$((count + 1))
    cases+="  <testcase classname=\"$1\" name=\"$test\" time=\"$((SECONDS - begun))\">"
    if [[ -s $work/reasons ]]; then
      failures=$((failures + 1))
      printf 'FAILED %s\n' "$test" && sed 's/^/  /' "$work/reasons"
      cases+="<failure message=\"$(escape <"$work/reasons")\"/>"
    fi
    cases+=$'</testcase>\n'
  done
  mkdir -p "$4"
  printf '<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="%s" tests="%d" failures="%d" errors="0" skipped="0">\n%s</testsuite>\n' \
    "$1" "$count" "$failures" "$cases" >"$4/TEST-$1.xml"
  ((count > 0 && failures == 0))
}
