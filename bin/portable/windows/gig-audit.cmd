@"%~dp0runtime\node.exe" "%~dp0app\bin\gig-audit.js" %*
