import manifest from '#package' with { type: 'json' };
import type { Tool } from '../assess/index.js';

/** This program, as it signs what it makes. */
export const TOOL: Tool = { name: manifest.name, version: manifest.version };
