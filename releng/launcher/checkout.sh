# shellcheck shell=bash
# The part of the launcher that only a checkout needs: Maven, building, tests. Read by xianjie, never run alone.

maven_version=3.9.16
# What decides whether the product must be built again. Tests and texts do not.
product_sources=(
  bundles features releng target-platform pom.xml .mvn xianjie xianjie.cmd
  ':(exclude)bundles/*.tests/*' ':(exclude)releng/docs' ':(exclude)releng/launcher'
)

# ---- Maven ----------------------------------------------------------------------------------------------------------

# Sets maven. Tycho needs a newer Maven than most systems have, so whichever is installed unpacks the one we use.
find_maven() {
  local home=$cache/maven/apache-maven-$maven_version fresh
  maven=$home/bin/mvn
  [[ ! -f $maven ]] || return 0
  if ! command -v mvn >/dev/null; then
    command -v apt-get >/dev/null ||
      fail 3 "找不到 Maven，请先安装任意版本的 Maven 3。" "Maven was not found; install any Maven 3 and try again."
    require_packages maven
  fi
  note "准备 Maven $maven_version / preparing Maven $maven_version"
  mkdir -p "$cache/maven"
  fresh=$(mktemp -d "$cache/maven/unpack.XXXXXX")
  unpack_maven "$fresh" || JAVA_HOME=$java_home unpack_maven "$fresh" || {
    rm -rf "$fresh"
    fail 3 "无法取得 Maven $maven_version，请检查网络或 Maven 镜像设置。" \
      "Maven $maven_version could not be fetched; check the network or the mirror in your Maven settings."
  }
  [[ -f $maven ]] || mv "$fresh/apache-maven-$maven_version" "$home"
  rm -rf "$fresh"
}

# Runs outside the checkout, whose Maven extensions an old Maven cannot load.
unpack_maven() { # FOLDER
  (cd "$1" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$1" >&2) &&
    [[ -f $1/apache-maven-$maven_version/bin/mvn ]]
}

run_maven() { # ARGUMENT…
  # shellcheck disable=SC2086 # a list of arguments
  (cd "$here" && JAVA_HOME=$java_home sh "$maven" -B -ntp ${XIANJIE_MAVEN_ARGS:-} "$@")
}

# What Maven and Tycho say about third-party bundles on every run, problems of other people's poms included.
target_chatter='^\[INFO\] (Resolving MavenDependencyRoots|default instructions|The artifact can be referenced)|is wrapped as a bundle|\$\{osgi.platform\}'

# ---- Building -------------------------------------------------------------------------------------------------------

# Sets copy and product to where the product of exactly these sources is, or will be.
locate_copy() {
  local key
  key=$(source_key) || fail 3 "需要 git 克隆 / this must be a clone made with git: $here"
  copy=$cache/${key:0:16}
  product=$copy/product
}

# One name for the sources as they are on disk, committed or not.
source_key() {
  cd "$here" || return
  {
    git ls-files -s -- "${product_sources[@]}" || return
    git ls-files -z -m -o --exclude-standard -- "${product_sources[@]}" | sort -zu | hash_files
    uname -m
  } | git hash-object --stdin
}

hash_files() {
  local file
  while IFS= read -r -d '' file; do
    printf '%s\n' "$file"
    [[ ! -f $file ]] || git hash-object --no-filters -- "$file"
  done
}

product_is_built() {
  locate_copy
  [[ -f $copy/complete ]]
}

# Builds the product when its sources changed; afterwards it runs from a copy, so that building never disturbs a running one.
build_product() {
  ! product_is_built || return 0
  note "源代码有变化，正在构建产品（首次需要几分钟）…… / building the product (minutes the first time) …"
  make_product progress
}

run_build() {
  (($# == 0)) || fail 2 "build 没有参数 / build takes no arguments"
  if product_is_built; then
    note "产品是最新的 / the product is up to date: $product"
    return
  fi
  make_product everything
  note "已构建 / built: $product" "p2: $(repository_folder)"
}

make_product() { # everything|progress
  local java_home_for_run=${java_home:-} java_version_for_run=${java_version:-}
  lock_checkout
  if [[ ! -f $copy/complete ]]; then
    package_module :org.xianjie.product "$1"
    keep_product
  fi
  exec 9>&-
  java_home=$java_home_for_run java_version=$java_version_for_run
}

# Two builds in one checkout would write over each other.
lock_checkout() {
  exec 9>"$(git -C "$here" rev-parse --absolute-git-dir)/xianjie.lock"
  if command -v flock >/dev/null && ! flock -n 9; then
    note "等待另一个构建结束 / waiting for another build to end"
    flock 9
  fi
}

package_module() { # MODULE everything|progress
  find_java jdk
  find_maven
  mkdir -p "$here/releng/launcher/target"
  run_maven -DskipTests package -pl "$1" -am 2>&1 |
    tee "$here/releng/launcher/target/build.log" | show_build "$2" >&2 ||
    fail 3 "构建失败，完整日志 / the build failed, full log: releng/launcher/target/build.log"
}

show_build() { # everything|progress
  local wanted='^\[ERROR\]|^\[INFO\] Building .*\[[0-9]+/[0-9]+\]|^\[INFO\] BUILD '
  [[ $1 == progress ]] || wanted=''
  grep --line-buffered -vE "$target_chatter" | grep --line-buffered -E "$wanted" || true
}

# Copies the materialised product of this machine into the cache; the old copies that nobody uses go.
keep_product() {
  copy_product org.xianjie.product "$product"
  : >"$copy/complete"
  remove_old_copies
}

# Copies what the build made for this machine; the folder is there whole or not at all.
copy_product() { # MODULE FOLDER
  local machine=x86_64 folder fresh
  [[ $(uname -m) != aarch64 && $(uname -m) != arm64 ]] || machine=aarch64
  [[ $(uname -s) == Linux ]] || fail 3 "本机系统没有可运行的产品 / no product is made for this system: $(uname -s)"
  for folder in "$here/releng/$1"/target/products/*/linux/gtk/"$machine"{,/*}; do
    compgen -G "$folder/plugins/org.eclipse.equinox.launcher_*.jar" >/dev/null || continue
    mkdir -p "$copy"
    fresh=$(mktemp -d "$copy/product.XXXXXX")
    cp -R "$folder/." "$fresh"
    chmod 755 "$fresh"
    rm -rf "$2"
    mv "$fresh" "$2"
    return
  done
  fail 3 "构建没有产生 linux/gtk/$machine 产品 / the build made no product for linux/gtk/$machine"
}

remove_old_copies() {
  local old
  # shellcheck disable=SC2012 # our own names
  ls -1dt "$cache"/*/complete | tail -n +5 | while IFS= read -r old; do
    old=${old%/complete}
    [[ $old == "$copy" ]] || copy_is_running "$old" || rm -rf "$old"
  done
}

copy_is_running() { # COPY
  local entry
  for entry in "$1"/running/*; do
    [[ ! -f $entry ]] || ! kill -0 "${entry##*/}" 2>/dev/null || return 0
  done
  return 1
}

repository_folder() {
  local folder
  for folder in "$here"/releng/*/target/repository; do
    [[ ! -d $folder ]] || printf '%s ' "$folder"
  done
}

# ---- Tests ----------------------------------------------------------------------------------------------------------

test_packages=(
  libgtk-3-0 libwebkit2gtk-4.1-0 fonts-noto-cjk dbus at-spi2-core python3-pyatspi xvfb xauth metacity xdotool
  poppler-utils imagemagick x11-utils shellcheck unzip fontconfig fonts-dejavu-core
)

run_test() { # [NAME | --all]
  local name='' runtime='' limit=60m session started status=0
  local -a goals=(clean verify --fail-at-end)
  local tool
  case ${1:-} in
    '') ;;
    launcher)
      started=$(mktemp)
      "$here/releng/launcher/tests" || status=$?
      sum_reports "$started" "$status" || status=1
      rm -f "$started"
      return "$status"
      ;;
    --all)
      goals+=(-Dxianjie.test.all=true)
      limit=6h
      ;;
    -*) fail 2 "test 不认识 / test does not know: $1" ;;
    *)
      name=org.xianjie.${1#org.xianjie.}
      name=${name%.tests}.tests
      [[ -d $here/bundles/$name ]] || fail 2 "没有这个测试 / there is no bundle $name"
      # Tests of the window run on a feature. The rules for sources are a matter of the whole run.
      runtime=$(sed -n 's/^pom\.model\.property\.test\.runtime\.id *= *//p' "$here/bundles/$name/build.properties")
      goals=(verify -pl ":$name${runtime:+,:$runtime}" -am -Dmaven.antrun.skip=true)
      ;;
  esac
  (($# < 2)) || fail 2 "test 最多一个参数 / test takes at most one argument"
  require_packages "${test_packages[@]}"
  for tool in dbus-run-session xvfb-run metacity xprop; do
    command -v "$tool" >/dev/null || fail 3 "测试需要 / the tests need: $tool"
  done
  find_java jdk
  find_maven
  [[ -z $debug_port ]] || goals+=("-DdebugPort=$debug_port")
  [[ -n $name ]] || locate_copy
  lock_checkout

  session=$(mktemp -d "${TMPDIR:-/tmp}/xianjie-test.XXXXXX")
  mkdir -m 700 "$session/runtime"
  started=$session/started
  : >"$started"
  [[ -n $name ]] || "$here/releng/launcher/tests" || status=$?
  # shellcheck disable=SC2016,SC2086 # the text is for the inner shell; a list of arguments
  run_under_display "$session" "${XIANJIE_TEST_TIMEOUT:-$limit}" \
    bash -o pipefail -c '"$@" | grep --line-buffered -vE "$0"' "$target_chatter" \
    sh "$maven" -B -ntp ${XIANJIE_MAVEN_ARGS:-} "${goals[@]}" || status=$?
  [[ $status != 124 ]] || note "超时 / the tests took longer than ${XIANJIE_TEST_TIMEOUT:-$limit}"
  if [[ -z $name && $status == 0 ]]; then
    keep_product
    run_under_display "$session" 30m bash "$here/releng/launcher/product-tests" "$product" || status=$?
  fi
  sum_reports "$started" "$status" || status=$?
  rm -rf "$session"
  return "$((status == 0 ? 0 : 1))"
}

# Tests see a private display with a window manager, a private message bus, and no file of this person.
run_under_display() { # SESSION LIMIT COMMAND…
  local session=$1 limit=$2 child
  shift 2
  (
    cd "$here" || exit
    unset WAYLAND_DISPLAY XIANJIE_PASSWORD
    export LANG=C.UTF-8 LC_ALL=C.UTF-8 GDK_BACKEND=x11 GSETTINGS_BACKEND=memory JAVA_HOME=$java_home \
      XDG_RUNTIME_DIR=$session/runtime XDG_DATA_HOME=$session/data XDG_CONFIG_HOME=$session/config
    exec timeout -k 30 "$limit" dbus-run-session -- xvfb-run -a -s "-screen 0 1440x900x24" \
      bash "$here/releng/launcher/with-window-manager" "$@"
  ) </dev/null 3>&1 4>&2 >"$session/desktop.log" 2>&1 &
  child=$!
  trap 'kill -TERM "$child" 2>/dev/null; wait "$child"; rm -rf "$session"; exit 130' INT TERM
  local status=0
  wait "$child" || status=$?
  trap - INT TERM
  return "$status"
}

# Prints the line `N passed, N failed, N skipped` over all reports of this run; a skipped test or none at all is a failure.
sum_reports() { # STARTED MAVEN_STATUS
  local line
  line=$(find "$here/bundles" "$here/releng" -path '*/target/surefire-reports/TEST-*.xml' -newer "$1" -print0 |
    xargs -0 -r awk '
      function attribute(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
      FNR == 1 { seen = 0 }
      !seen && /<testsuite / { seen = 1; all += attribute("tests"); bad += attribute("failures") + attribute("errors"); left += attribute("skipped") }
      END { printf "%d passed, %d failed, %d skipped\n", all - bad - left, bad, left }')
  line=${line:-0 passed, 0 failed, 0 skipped}
  [[ $2 == 0 ]] || note "构建或测试失败 / the build or a test failed"
  printf '%s\n' "$line"
  [[ $line != 0\ passed* && $line == *" 0 failed, 0 skipped" ]]
}

# ---- Benchmarks that need the window --------------------------------------------------------------------------------

# Start-up and idle heap beside the empty window of the platform feature, both in one run.
bench_start() { # [--runs N]
  local runs=7 session reference
  if [[ ${1:-} == --runs && ${2:-} =~ ^[1-9][0-9]?$ ]]; then
    runs=$2
    shift 2
  fi
  (($# == 0)) || fail 2 "bench start 只有 --runs N / bench start takes --runs N only"
  require_packages "${test_packages[@]}"
  find_java jdk
  build_product
  reference=$copy/reference
  if [[ ! -d $reference ]]; then
    lock_checkout
    package_module :org.xianjie.reference.product progress
    copy_product org.xianjie.reference.product "$reference"
    exec 9>&-
  fi
  prepare_demo
  session=$(mktemp -d "${TMPDIR:-/tmp}/xianjie-bench.XXXXXX")
  mkdir -m 700 "$session/runtime"
  cp -R "$demo_template" "$session/county"
  local status=0
  DEMO_USER=$(property "$session/county/demo-accounts.properties" R-TOWN) \
    DEMO_PASSWORD=$(property "$session/county/demo-accounts.properties" password) \
    run_under_display "$session" 60m \
    bash "$here/releng/launcher/bench-start" "$product" "$reference" "$session/county" "$runs" || status=$?
  ((status == 0)) || cat "$session/desktop.log" >&2
  rm -rf "$session"
  return "$status"
}
