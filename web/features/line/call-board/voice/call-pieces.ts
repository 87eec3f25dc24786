import { spokenNumber } from "../../../../../shared/text/spoken-number.ts";
import { type Piece, pieces } from "./pieces.ts";

/** Between two pieces, and between the two times that a call is said, in seconds. */
const gap = 0.06;
const pause = 0.5;

/** What is said of a call: its letter, where it has one, its number, and whether it was called before. */
export type Spoken = { letter: string; number: number; again: boolean };

const isPiece = (name: string): name is Piece => name in pieces;

/** What tells whom; the second time it is enough, since whoever missed it knows from the gong what it is about. */
const whom = ({ letter, number }: Spoken): Piece[] => [
  ...[letter.toLowerCase()].filter(isPiece),
  ...spokenNumber(number),
  "silakan-masuk",
];

const before = ({ again }: Spoken): Piece[] => [...(again ? (["panggilan-ulang"] as const) : []), "nomor-antrean"];

/** A piece of the file, and when it is played from the beginning of the call on, in seconds. */
export type Played = { piece: Piece; at: number; from: number; length: number };

/** When each piece of a call sounds, one after the other: a gong, and twice who is called. */
export const callPieces = (spoken: Spoken): Played[] => {
  const once = ["gong", ...before(spoken), ...whom(spoken)] as const;
  let at = 0;
  return [...once, ...whom(spoken)].map((piece, index) => {
    const [from, length] = pieces[piece];
    if (index === once.length) at += pause;
    const played = { piece, at, from, length };
    at += length + gap;
    return played;
  });
};

/** How long a call lasts, in seconds. */
export const lengthOf = (played: readonly Played[]): number =>
  Math.max(0, ...played.map(({ at, length }) => at + length));
