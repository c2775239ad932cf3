// The languages that reports are read in. The server will say so one day; until then they are named here.
export const reportLanguages: readonly string[] = ["en", "ru", "az"];
