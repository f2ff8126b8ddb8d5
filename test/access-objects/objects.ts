/** Values of the parameters of an address, by whose object they name. */
export type Objects = Readonly<Record<string, Readonly<Record<string, string>>>>
