type Graph = { getModuleInfo: (id: string) => { importers: readonly string[]; id: string } | null };

/** The way to a time: who opens a booking from a link, or a clinic, needs nothing else before the last question. */
const bookingPages = /\/features\/(booking\/book-appointment|place\/clinics?)\/page\.tsx$/;

/** The patient's other screens beyond the start: who opens one goes on to the next. */
const patientPages =
  /\/features\/(booking\/(my-visits|reschedule-appointment|ticket)|identity\/sign-in|people\/(add-household-member|me))\/page\.tsx$|\/(my-home\.tsx|start-deferred\.ts)$/;

/** Chunks by what leads into them, the first that fits; what none leads to the bundler splits by itself. */
const chunks: readonly [name: string, leads: RegExp][] = [
  ["main", /\/web\/main\.ts$/],
  ["first", /\/web\/start\.tsx$/],
  ["booking", bookingPages],
  ["patient", patientPages],
  ["english", /\/text\.en\.ts$/],
];

/** Whether a module is, or is imported by, one that `leads` names; imports on demand don't count. */
const reach = (leads: RegExp): ((id: string, graph: Graph) => boolean) => {
  const known = new Map<string, boolean>();
  const isReached = (id: string, graph: Graph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, leads.test(id));
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const reached = leads.test(id) || importers.some((importer) => isReached(importer, graph));
    known.set(id, reached);
    return reached;
  };
  return isReached;
};

/**
 * Puts what is needed together into one chunk. Left to itself the bundler makes a small chunk of each part that
 * another screen uses too: the start page took 13 requests and 3 KB more, since small files compress badly, and a
 * booking opened from a link 14 one after another on a slow network (measured).
 */
export const chunkGroups = () =>
  chunks.map(([chunk, leads], index) => {
    const isReached = reach(leads);
    return {
      name: (id: string, graph: Graph): string | null => (isReached(id, graph) ? chunk : null),
      debugName: chunk,
      priority: chunks.length - index,
    };
  });
