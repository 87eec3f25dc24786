import { useNavigate } from "@solidjs/router";
import type { JSX } from "solid-js";
import { toCallBoard } from "../../../addresses/line/to-call-board.ts";
import { Loaded } from "../../../load/loaded.tsx";
import { ClinicList } from "../../../parts/directory/clinic-list.tsx";
import { createDirectory } from "../../../parts/directory/create-directory.ts";
import { Page } from "../../../ui/page.tsx";
import { chooseBoardText } from "./text.ts";

/** Chooses the puskesmas in whose waiting room the board hangs. */
export const ChooseBoard = (): JSX.Element => {
  const directory = createDirectory();
  const navigate = useNavigate();
  return (
    <Page title={chooseBoardText().title} lead={chooseBoardText().lead}>
      <Loaded load={directory} rows={6}>
        {(value) => (
          <ClinicList
            directory={value()}
            place={undefined}
            onChoose={(clinicId) => navigate(toCallBoard({ clinicId }))}
          />
        )}
      </Loaded>
    </Page>
  );
};
