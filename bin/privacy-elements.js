#!/usr/bin/env node
// Starts the command line. See src/cli.
import '../dist/cli.js';
