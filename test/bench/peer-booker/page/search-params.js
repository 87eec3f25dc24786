/** What the Booker asks of next/navigation; outside of Next the real one answers null, and the Booker falls over. */
export const useSearchParams = () => new URLSearchParams(location.search);
export const useRouter = () => ({ push: location.assign, replace: location.replace });
