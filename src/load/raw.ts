import type { CatalogueSchema } from '../model/schemas/catalogue.js';
import type { ChecklistSchema } from '../model/schemas/checklist.js';
import type { ConfigSchema } from '../model/schemas/config.js';
import type { FrameworkSchema } from '../model/schemas/framework/index.js';
import type { AlternativeFile, GateFile, SuppressionFile } from '../model/schemas/gates.js';
import type { NodeFile as Node } from '../model/schemas/framework/nodes.js';
import type { AddedFile, ChangeFile, OverlaySchema } from '../model/schemas/framework/overlay.js';
import type { MappingSchema } from '../model/schemas/mapping.js';
import type { RatingsSchema } from '../model/schemas/ratings.js';
import type { StudyPartSchema, StudySchema } from '../model/schemas/study/index.js';
import type { TestsSchema } from '../model/schemas/tests.js';

/*
 * The shapes of the files, as their validators vouch for them. They stay inside `load/`: everyone else sees the model.
 * Only types come from the schemas, so the schema library is not part of the program.
 */
export type StudyFile = (typeof StudySchema)['static'];
export type StudyPartFile = (typeof StudyPartSchema)['static'];
export type RatingsFile = (typeof RatingsSchema)['static'];
export type FrameworkFile = Omit<(typeof FrameworkSchema)['static'], 'nodes'> & { nodes: Record<string, NodeFile> };
export type OverlayFile = Omit<(typeof OverlaySchema)['static'], 'add' | 'change'> & {
  add?: Record<string, AddedFile>;
  change?: Record<string, ChangeFile>;
};
export type NodeFile = Node;
export type CatalogueFile = (typeof CatalogueSchema)['static'];
export type ChecklistFile = (typeof ChecklistSchema)['static'];
export type ConfigFile = (typeof ConfigSchema)['static'];
export type MappingFile = (typeof MappingSchema)['static'];
export type RawGate = GateFile;
export type RawAlternative = AlternativeFile;
export type RawSuppression = SuppressionFile;
export type TestsFile = (typeof TestsSchema)['static'];

export type RawRating = NonNullable<StudyFile['ratings']>[string][string];
export type RawEvidence = NonNullable<StudyFile['evidence']>[number];
export type RawAttachment = NonNullable<RawEvidence['attachments']>[number];
export type RawSource = NonNullable<StudyFile['sources']>[string];
export type RawFactor = NonNullable<StudyFile['factors']>[string];
export type RawProposal = NonNullable<StudyFile['proposals']>[number];
export type { AddedFile, ChangeFile };
