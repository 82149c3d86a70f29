#!/usr/bin/env node
// Starts the bundled program. A script, not a module: Node has less to load for one.

require("../dist/start.cjs");
