import { type Accessor, createMemo, createSignal } from "solid-js";
import type { RequestInputOf, ResponseOf } from "../../../shared/api/routes.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { newKey } from "../../api/new-key.ts";

type Request = RequestInputOf<"register-walk-in">;
type Visit = ResponseOf<"register-walk-in">;

/** What the desk has written so far. */
export type WalkInDraft = {
  name: string;
  birthDate: string;
  sex: "female" | "male" | undefined;
  sessionId: string;
  service: string;
  complaint: string;
};

/** The fields that still need something. */
type WalkInProblem = "name" | "birthDate" | "sex" | "sessionId" | "service";

/** Where a registration stands. */
type WalkInState =
  | { status: "filling" | "sending" }
  | { status: "given"; visit: Visit }
  /** `message` is the API's own; without one nobody answered. */
  | { status: "refused"; message: string | undefined };

const emptyDraft: WalkInDraft = { name: "", birthDate: "", sex: undefined, sessionId: "", service: "", complaint: "" };

/** What must be mended before a draft can be sent; `today` bounds the day of birth. */
const walkInProblems = (draft: WalkInDraft, today: string): WalkInProblem[] => {
  const problems: [WalkInProblem, boolean][] = [
    ["name", draft.name.trim().length < 2],
    ["birthDate", draft.birthDate === "" || draft.birthDate > today],
    ["sex", draft.sex === undefined],
    ["sessionId", draft.sessionId === ""],
    ["service", draft.service === ""],
  ];
  return problems.filter(([, isProblem]) => isProblem).map(([field]) => field);
};

const requestOf = ({ name, birthDate, sex, sessionId, service, complaint }: WalkInDraft): Request => ({
  sessionId,
  service,
  complaint: complaint.trim(),
  patient: { name: name.trim(), birthDate, sex: sex ?? "female" },
});

/** One registration at the desk. */
export type WalkIn = {
  draft: Accessor<WalkInDraft>;
  state: Accessor<WalkInState>;
  /** Shown only once the desk tried to send: nobody is corrected while writing. */
  problems: Accessor<WalkInProblem[]>;
  change: (change: Partial<WalkInDraft>) => void;
  send: () => Promise<void>;
  clear: () => void;
};

/** Takes a walk-in's particulars and gives them a number; pressed twice, it is still one. */
export const createWalkIn = (
  today: Accessor<string>,
  register: (request: Request, key: string) => Promise<Visit>,
): WalkIn => {
  const [draft, setDraft] = createSignal(emptyDraft);
  const [state, setState] = createSignal<WalkInState>({ status: "filling" });
  const [tried, setTried] = createSignal(false);
  const wrong = createMemo(() => walkInProblems(draft(), today()));
  // One key for one content: a repeat is answered as before, a change is a new intent.
  let intent = { content: "", key: "" };

  const send = async (): Promise<void> => {
    setTried(true);
    if (wrong().length > 0 || state().status === "sending") return;
    const request = requestOf(draft());
    const content = JSON.stringify(request);
    if (content !== intent.content) intent = { content, key: newKey() };
    setState({ status: "sending" });
    try {
      setState({ status: "given", visit: await register(request, intent.key) });
    } catch (error) {
      setState({ status: "refused", message: error instanceof ApiRefusal ? error.message : undefined });
    }
  };
  return {
    draft,
    state,
    problems: () => (tried() ? wrong() : []),
    change: (change) => setDraft((known) => ({ ...known, ...change })),
    send,
    clear: () => {
      intent = { content: "", key: "" };
      setTried(false);
      setDraft(emptyDraft);
      setState({ status: "filling" });
    },
  };
};
