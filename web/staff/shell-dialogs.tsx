import type { JSX } from "solid-js";
import { KeySheet } from "./keys/key-sheet.tsx";
import { createPalette, type PaletteDoor } from "./palette/create-palette.ts";
import { Palette } from "./palette/palette.tsx";

export type ShellDialogsProps = {
  palette: PaletteDoor;
  /** Whether the sheet of keys is open. */
  sheet: boolean;
  ways: Parameters<typeof KeySheet>[0]["acts"];
  onCloseSheet: () => void;
};

/** What the keys of the whole app open: the palette, and the sheet of keys. */
export const ShellDialogs = (props: ShellDialogsProps): JSX.Element => {
  const palette = createPalette(props.palette);
  return (
    <>
      <Palette palette={palette} />
      <KeySheet open={props.sheet} acts={props.ways} onClose={() => props.onCloseSheet()} />
    </>
  );
};
