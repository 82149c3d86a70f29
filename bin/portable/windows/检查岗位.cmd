@echo off
rem Lists of postings dragged onto this icon. ASCII only: a console reads this file in its own code page.
"%~dp0runtime\node.exe" "%~dp0app\dist\dropped.cjs" postings %*
echo.
pause
