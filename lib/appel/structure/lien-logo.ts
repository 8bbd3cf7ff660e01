/** Where a logo is shown; `logoId` makes another address of another picture. */
export const lienLogo = (structureId: string, logoId: string) => `/api/logos/${structureId}?v=${logoId.slice(0, 8)}`;
