import { createRequire } from 'node:module';
import type { Tool } from '../assess/index.js';

const { name, version } = createRequire(import.meta.url)('#package') as Tool;

/** This program, as it signs what it makes. */
export const TOOL: Tool = { name, version };
