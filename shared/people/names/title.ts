const titles = /^(dr|drg|prof|ir|ns|bd|bidan|hj?|haji|hajah|ibu|bu|bapak|bpk|bp|pak|ny|tn|an|by)\.?$/i;

/** Whether a word stands before or after a name and tells nothing about who it is. */
export const isHonorific = (word: string): boolean => titles.test(word);
