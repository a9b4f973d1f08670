/** A study of one item, and its framework. */
export const STUDY = `format: egov-study/1
id: busy
lang: en
agency: { name: An agency }
frameworks: [tiny.yaml]
sources:
  head: { kind: informant }
evidence:
  - { id: first, from: head, finding: "Found." }   # before all others
`;

export const TINY = `format: egov-framework/1
id: tiny
version: 0.1.0
title: A tiny framework
sources: {}
scale: { levels: { 1: { label: no, means: nothing }, 2: { label: yes, means: all } } }
weak-below: 2
bands: { edges: [{ from: 1, id: bad, label: bad }, { from: 1.5, id: fine, label: fine }] }
nodes: { whole: { title: The whole, nodes: { plan: { title: Planning, concepts: [planning], levels: { 1: no, 2: yes } } } } }
`;
