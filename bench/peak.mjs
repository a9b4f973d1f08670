// Preloaded into a measured process: tells the parent its peak memory in KiB, by way of file descriptor 3.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Threads preload it too; the figure is of all of them together.
if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
