import { loadFramework } from '../../../src/load/index.js';
import { EMPTY_CATALOGUE } from '../../../src/model/catalogue.js';
import type { Framework } from '../../../src/model/framework.js';
import { portsFor } from '../reading.js';

/** The least an overlay needs: five lines. */
export const OVERLAY = 'format: egov-overlay/1\nid: o\nversion: 1.0.0\ntitle: Another\nextends: f\n';

/** Reads an overlay of a framework; `text` is what it says besides the least. */
export const overlay = (text: string, on: Framework | null) =>
  loadFramework('overlay.yaml', portsFor({ 'overlay.yaml': OVERLAY + text }), EMPTY_CATALOGUE, () => ({
    framework: on,
    findings: [],
  }));
