type Graph = { getModuleInfo: (id: string) => { importers: readonly string[]; id: string } | null };

const entry = /\/web\/main\.tsx$/;
const ours = "first";

/**
 * Puts what the start page needs into one chunk. Left to itself the bundler makes a small chunk of each part that
 * another screen uses too: 13 requests and 3 KB more, since small files compress badly (measured).
 */
export const firstLoad = (): ((id: string, graph: Graph) => string | null) => {
  const known = new Map<string, boolean>();
  const isReached = (id: string, graph: Graph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, entry.test(id));
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const reached = entry.test(id) || importers.some((importer) => isReached(importer, graph));
    known.set(id, reached);
    return reached;
  };
  return (id, graph) => (isReached(id, graph) ? ours : null);
};
