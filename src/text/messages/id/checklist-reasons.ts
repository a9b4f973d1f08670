import { inLanguage, type Localized } from '../../../model/lang.js';
import { period } from '../../dates.js';
import { capital, firstOf, listed } from '../../words.js';
import type { checklistReasons as en } from '../en/checklist-reasons.js';
import { vocabulary } from './vocabulary.js';

const text = (words: Localized): string => inLanguage(words, 'id').text;
const dotted = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);
const names = (ids: readonly string[]): string => firstOf(ids, 'id');
const said = (says: Localized, at: string | null): string => {
  const words = text(says);
  return at === null ? dotted(words) : `${words.replace(/\.$/u, '')} (${at}).`;
};

export const checklistReasons: typeof en = {
  'nobody-asked': () => 'Tidak ada yang ditanyai: studi ini tidak memiliki narasumber.',
  'people-counted': ({ people, informants, groups }) =>
    groups === 0
      ? `${String(people)} narasumber.`
      : `${String(people)} orang: ${String(informants)} narasumber perorangan dan anggota ${String(groups)} kelompok.`,
  'people-uncounted': ({ informants, without }) =>
    `${String(informants)} narasumber perorangan; jumlah anggota tidak disebut untuk: ${names(without)}.`,
  'selection-told': ({ ways, sources }) =>
    `Disebut untuk seluruh ${String(sources)} narasumber atau kelompok: ${ways.join('; ')}.`,
  'selection-untold': ({ ways, without }) =>
    `${ways.length === 0 ? '' : `Cara memilih: ${ways.join('; ')}. `}Cara memilih tidak disebut untuk: ${names(without)}.`,
  'people-described': ({ sources, groups }) =>
    `Jabatan dan kelompok seluruh ${String(sources)} narasumber disebut; kelompok: ${names(groups.map((group) => vocabulary.groups.get(group) ?? group))}.`,
  'people-undescribed': ({ without }) => `Tanpa jabatan atau kelompok: ${names(without)}.`,
  'methods-told': ({ methods }) =>
    capital(
      `${listed(
        methods.map((method) => vocabulary.method[method]),
        'id',
      )}.`,
    ),
  'no-evidence': () => 'Tidak ada butir bukti.',
  'dates-told': ({ from, to, sessions }) =>
    `${period(from, to, 'id')}${sessions === 0 ? '' : `; seluruh ${String(sessions)} sesi bertanggal`}.`,
  'dates-untold': ({ period: has, sessions, without }) =>
    `${has ? 'Periode disebut' : 'Periode tidak disebut'}${
      sessions === 0 ? '' : `; ${String(sessions - without.length)} dari ${String(sessions)} sesi bertanggal`
    }${without.length === 0 ? '' : `, tanpa tanggal: ${names(without)}`}.`,
  'sessions-counted': ({ sources, again }) =>
    again.length === 0
      ? `Dari ${String(sources)} narasumber tidak ada yang ditemui lebih dari sekali.`
      : `${String(again.length)} dari ${String(sources)} narasumber ditemui lebih dari sekali: ${names(again)}.`,
  'sessions-untold': () => 'Tidak ada sesi yang dicatat, sehingga tidak terlihat berapa kali narasumber ditemui.',
  'context-told': ({ agency, region }) => `${inLanguage(agency, 'id').text}, ${region}.`,
  'context-untold': ({ missing }) => `Instansinya disebut; yang tidak disebut: ${names(missing)}.`,
  'raters-counted': ({ raters }) =>
    `${String(raters.length)}: ${listed(
      raters.map(({ rater, role }) => `${rater} (${vocabulary.role[role]})`),
      'id',
    )}.`,
  'no-rater': () => 'Tidak ada yang memberi penilaian.',
  'scheme-told': ({ frameworks }) =>
    `Bukti dikode menurut indikator ${names(frameworks)} dan menurut faktor; keduanya dimuat dalam laporan.`,
  'derivation-told': ({ frameworks, own }) =>
    `Indikator ditetapkan sebelumnya (${names(frameworks)}); ${
      own === 0
        ? 'tidak ada faktor yang ditambahkan dari bukti'
        : `${String(own)} faktor ditambahkan atau diubah berdasarkan bukti`
    }.`,
  'software-told': ({ name, version }) => `${name} ${version}.`,
  'triangulation-counted': ({ methods, groups, coders }) =>
    `${String(methods)} metode, ${String(groups)} kelompok narasumber, ${String(coders)} pengode.`,
  'quoted': ({ quotes, sources }) => `${String(quotes)} kutipan, dari seluruh ${String(sources)} narasumber.`,
  'quoted-in-part': ({ quotes, without }) => `${String(quotes)} kutipan; tidak ada kutipan dari: ${names(without)}.`,
  'unquoted': () => 'Tidak ada kutipan yang boleh dimuat.',
  'levels-rest': ({ levels, sheets }) =>
    `Seluruh ${String(levels)} tingkat${sheets === 1 ? '' : ` dari ${String(sheets)} lembar penilaian`} menyebut bukti yang diterima.`,
  'levels-rest-in-part': ({ levels, without }) =>
    `Dari ${String(levels)} tingkat, yang berikut tidak bersandar pada bukti yang diterima: ${names(without)}.`,
  'saturation-reached': ({ reached, run, sessions }) =>
    `Menurut perhitungan program, tercapai pada ${String(reached)}+${String(run)} dari ${String(sessions)} sesi; laporan memuatnya dalam bagian tersendiri.`,
  'saturation-not-reached': ({ base, run, sessions }) =>
    `Menurut perhitungan program, belum tercapai dalam ${String(sessions)} sesi (dasar ${String(base)}, rangkaian ${String(run)}); laporan memuatnya dalam bagian tersendiri.`,
  'saturation-unseen': () => 'Sesi atau temanya terlalu sedikit untuk dihitung oleh program.',
  'no-levels': () => 'Tidak ada tingkat yang diberikan.',
  'said': ({ says, at }) => said(says, at),
  'said-in-part': ({ says, at, lacks }) => `${said(says, at)} Belum ada: ${dotted(text(lacks))}`,
  'unsaid': ({ topic }) => `Tidak ada keterangan tentang "${topic}".`,
  'declared-not-applicable': ({ why }) => dotted(capital(text(why))),
  'human': () => 'Pembaca yang menilai.',
};
