import type { JSX } from "solid-js";
import { KeySheet } from "./keys/key-sheet.tsx";
import type { Palette as PaletteState } from "./palette/create-palette.ts";
import { Palette } from "./palette/palette.tsx";

export type ShellDialogsProps = {
  palette: PaletteState;
  /** Whether the sheet of keys is open. */
  sheet: boolean;
  ways: Parameters<typeof KeySheet>[0]["acts"];
  onCloseSheet: () => void;
};

/** What the keys of the whole app open: the palette, and the sheet of keys. */
export const ShellDialogs = (props: ShellDialogsProps): JSX.Element => (
  <>
    <Palette palette={props.palette} />
    <KeySheet open={props.sheet} acts={props.ways} onClose={() => props.onCloseSheet()} />
  </>
);
