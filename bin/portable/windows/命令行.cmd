@echo off
rem A console in which gig-audit is a command.
cd /d "%~dp0"
set "PATH=%~dp0;%PATH%"
cmd /k gig-audit --help
