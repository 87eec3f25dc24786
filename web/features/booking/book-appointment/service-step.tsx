import type { JSX } from "solid-js";
import type { Service } from "../../../../shared/place/service.ts";
import { language } from "../../../text/language.ts";
import { ById } from "../../../ui/by-id.tsx";
import { Row } from "../../../ui/row.tsx";

type Props = { services: Service[]; onChoose: (service: string) => void };

/** What the visit is for, in a villager's words; the commonest first. */
export const ServiceStep = (props: Props): JSX.Element => {
  const ordered = () => [...props.services].sort((a, b) => Number(b.id === "umum") - Number(a.id === "umum"));
  return (
    <ul class="rows">
      <ById each={ordered()} idOf={({ id }) => id}>
        {(service, id) => (
          <li>
            <Row
              title={service().name[language()]}
              detail={service().purpose[language()]}
              onClick={() => props.onChoose(id)}
            />
          </li>
        )}
      </ById>
    </ul>
  );
};
