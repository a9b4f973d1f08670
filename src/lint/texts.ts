import { AXES, sidesOf } from '../model/axes.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Framework, FrameworkNode } from '../model/framework.js';
import type { Localized } from '../model/lang.js';
import type { PartPlaces, Path } from '../model/places.js';
import type { BandTable, Scale } from '../model/scale.js';

/** A text, and which part of a framework or catalogue it is. */
interface PlacedText {
  readonly path: Path;
  readonly text: Localized;
}

/** With its path in the file, as findings name it. */
export interface NamedText extends PlacedText {
  readonly what: string;
}

/** Every text that stands in the framework's own file. */
export function textsOfFramework(framework: Framework, places: PartPlaces): NamedText[] {
  const { catalogue, own } = framework;
  const texts = [
    ...placed(['title'], framework.title),
    ...placed(['summary'], framework.summary),
    ...textsOfScale(framework.scale, ['scale']),
    ...textsOfBands(framework.bands, ['bands']),
    ...textsOfPositioning(framework),
    ...Object.values(framework.nodes).flatMap((node) => textsOfNode(node, ['nodes', node.id])),
    ...own.factors.flatMap((id) => textsOfFactor(catalogue, id)),
    ...own.remedies.flatMap((id) => textsOfRemedy(catalogue, id)),
  ];
  return texts.flatMap((text) => {
    const what = places.path(text.path)?.join('/');
    return what === undefined ? [] : [{ ...text, what }];
  });
}

const textsOfScale = ({ levels }: Scale, path: Path): PlacedText[] =>
  levels.flatMap(({ value, label, means }) => [
    ...placed([...path, 'levels', String(value), 'label'], label),
    ...placed([...path, 'levels', String(value), 'means'], means),
  ]);

const textsOfBands = ({ edges }: BandTable, path: Path): PlacedText[] =>
  edges.flatMap(({ label }, index) => placed([...path, 'edges', index, 'label'], label));

/** Every text of a catalogue. */
export function textsOfCatalogue(catalogue: Catalogue): NamedText[] {
  return [
    ...Object.entries(catalogue.concepts).flatMap(([id, concept]) => [
      ...placed(['concepts', id, 'title'], concept.title),
      ...placed(['concepts', id, 'definition'], concept.definition),
    ]),
    ...Object.keys(catalogue.factors).flatMap((id) => textsOfFactor(catalogue, id)),
    ...Object.keys(catalogue.remedies).flatMap((id) => textsOfRemedy(catalogue, id)),
  ].map((text) => ({ ...text, what: text.path.join('/') }));
}

function textsOfPositioning({ positioning }: Framework): PlacedText[] {
  if (!positioning) return [];
  const { axes, quadrants, classes } = positioning;
  return [
    ...AXES.flatMap((axis) => placed(['axes', axis, 'title'], axes[axis].title)),
    ...sidesOf(axes).flatMap(({ axis, sign, side }) => placed(['axes', axis, sign, 'title'], side.title)),
    ...quadrants.flatMap(({ label, means }, index) => [
      ...placed(['quadrants', index, 'label'], label),
      ...placed(['quadrants', index, 'means'], means),
    ]),
    ...Object.entries(classes).flatMap(([name, { title }]) => placed(['strategy-classes', name, 'title'], title)),
  ];
}

function textsOfNode(node: FrameworkNode, path: Path): PlacedText[] {
  const lists = (['ask', 'look', 'read'] as const).flatMap((key) =>
    node[key].flatMap((text, index) => placed([...path, key, index], text)),
  );
  const levels = Object.entries(node.levels).flatMap(([level, text]) => placed([...path, 'levels', level], text));
  return [
    ...placed([...path, 'title'], node.title),
    ...placed([...path, 'definition', 'text'], node.definition?.text),
    ...lists,
    ...levels,
    ...Object.entries(node.proof).flatMap(([level, texts]) =>
      texts.flatMap((text, index) => placed([...path, 'proof', level, index], text)),
    ),
    ...(node.scale ? textsOfScale(node.scale, [...path, 'scale']) : []),
    ...(node.bands ? textsOfBands(node.bands, [...path, 'bands']) : []),
  ];
}

function textsOfFactor(catalogue: Catalogue, id: string): PlacedText[] {
  const factor = catalogue.factors[id];
  return [...placed(['factors', id, 'title'], factor?.title), ...placed(['factors', id, 'text'], factor?.text)];
}

function textsOfRemedy(catalogue: Catalogue, id: string): PlacedText[] {
  const remedy = catalogue.remedies[id];
  return (['title', 'text', 'who'] as const).flatMap((key) => placed(['remedies', id, key], remedy?.[key]));
}

function placed(path: Path, text: Localized | undefined): PlacedText[] {
  return text === undefined ? [] : [{ path, text }];
}
