@echo off
rem Starts the Xianjie Workbench or a headless verb from a Windows package; the product stands beside this file.
rem Exit codes: 0 done, 1 refused, 2 wrong usage, 3 environment.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul

set "HERE=%~dp0"
set "LAUNCHER="
for %%F in ("%HERE%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fF"
if not defined LAUNCHER (
  set "MESSAGE=product"
  goto environment
)

rem ---- Java: the packaged one, JAVA_HOME, PATH, the usual install folders --------------------------------------------
set "JAVA="
set "JAVA_VERSION=0"
call :try "%HERE%runtime"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%H in ("%%~dp$PATH:J..") do call :try "%%~fH"
if not defined JAVA for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  for /d %%H in ("%%~P\*") do call :try "%%~fH"
)
if not defined JAVA (
  set "MESSAGE=java"
  goto environment
)

rem ---- Options before the verb ---------------------------------------------------------------------------------------
set "DATA=%LOCALAPPDATA%\Xianjie"
set "NL=zh_CN"
set "DEBUG="
set "MOVED="
:options
if "%~1"=="--data" (
  if "%~2"=="" goto missing
  set "DATA=%~f2"
  set MOVED=%MOVED% --data "%~f2"
  shift & shift & goto options
)
if "%~1"=="--lang" (
  if not "%~2"=="zh_CN" if not "%~2"=="en" goto missing
  set "NL=%~2"
  set MOVED=%MOVED% --lang %~2
  shift & shift & goto options
)
if "%~1"=="--debug" (
  if "%~2"=="" goto missing
  set "DEBUG=-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,quiet=y,address=127.0.0.1:%~2"
  shift & shift & goto options
)

rem ---- The rest goes to the program as it is; these two also choose the data folder and the locale --------------------
set "APPLICATION=org.xianjie.workbench.application"
set "VERB=%~1"
set "ARGUMENTS="
if not defined VERB goto launch
if "%VERB%"=="help" set "VERB=--help"
if "%VERB%"=="-h" set "VERB=--help"
if not "%VERB%"=="--help" if "%VERB:~0,1%"=="-" (
  >&2 echo xianjie: unknown option: %VERB%
  exit /b 2
)
set "APPLICATION=org.xianjie.command.application"
set "ARGUMENTS=%VERB%"
shift
:arguments
if "%~1"=="" if [%1]==[] goto launch
if "%~1"=="--data" set "DATA=%~f2"
if "%~1"=="--lang" if "%~2"=="en" set "NL=en"
set ARGUMENTS=%ARGUMENTS% %1
shift
goto arguments

:launch
set "FLAGS=-Xms64m -Xmx1g -XX:+UseSerialGC -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30 -XX:+UseStringDeduplication -Xshare:auto"
set "FLAGS=%FLAGS% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED"
if %JAVA_VERSION% GEQ 24 set "FLAGS=%FLAGS% --sun-misc-unsafe-memory-access=allow"
if %JAVA_VERSION% GEQ 25 set "FLAGS=%FLAGS% -XX:+UseCompactObjectHeaders"
set "CONFIGURATION=%HERE%configuration"
copy /y nul "%CONFIGURATION%\.writable" >nul 2>nul && (del "%CONFIGURATION%\.writable") || set "CONFIGURATION=%LOCALAPPDATA%\Xianjie\configuration"
set "INSTANCE=%LOCALAPPDATA%\Xianjie\verbs"
if not defined VERB set "INSTANCE=%DATA%\workspace"

"%JAVA%" %FLAGS% %DEBUG% "-Declipse.application=%APPLICATION%" "-Dosgi.instance.area=%INSTANCE%" "-Dosgi.configuration.area=%CONFIGURATION%" "-Dosgi.nl=%NL%" "-Dxianjie.data=%DATA%" "-Dxianjie.product=%HERE:~0,-1%" "-Djava.util.logging.config.file=%HERE%logging.properties" %XIANJIE_JAVA_OPTS% -jar "%LAUNCHER%" -nosplash %ARGUMENTS%%MOVED%
exit /b %ERRORLEVEL%

:missing
>&2 echo xianjie: %~1 needs a value, or another one
exit /b 2

rem Sets JAVA and JAVA_VERSION when the folder holds Java 21 or newer, newer than the one found before.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND=0"
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.+-" %%M in ("%%~V") do set /a "FOUND=%%~M" 2>nul
if %FOUND% LSS 21 exit /b 0
if %FOUND% LEQ %JAVA_VERSION% exit /b 0
set "JAVA=%~1\bin\java.exe"
set "JAVA_VERSION=%FOUND%"
exit /b 0

rem Text beyond ASCII stands last: it must not shift the position of any label above.
:environment
if "%MESSAGE%"=="java" (
  >&2 echo xianjie: No JDK 21 or newer was found. Install one, for example Eclipse Temurin 21 or 25; JAVA_HOME need not be set.
  >&2 echo xianjie: 找不到 JDK 21 或更高版本。请安装 JDK 21 以上，例如 Eclipse Temurin，不必设置 JAVA_HOME。
) else (
  >&2 echo xianjie: this is not a complete product: %HERE%
  >&2 echo xianjie: 产品不完整。
)
exit /b 3
