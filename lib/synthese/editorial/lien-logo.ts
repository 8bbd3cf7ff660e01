/** Where the logo of a co-organiser or a partner is shown; another picture has another address. */
export const lienLogoEdition = (logoId: string) => `/api/logos-edition/${logoId}`;
