/** Where a photo is shown. */
export const lienPhoto = (id: string) => `/api/photos/${id}`;
