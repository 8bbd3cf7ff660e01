/** Whether a form posted to a page, its parts announced, cannot be read. The routes that receive files read theirs themselves. */
export async function isFormulaireBrise(request: Request): Promise<boolean> {
  if (request.method !== "POST" || new URL(request.url).pathname.startsWith("/api/")) return false;
  if (!/^multipart\/form-data/i.test(request.headers.get("content-type") ?? "")) return false;
  return request
    .clone()
    .formData()
    .then(
      () => false,
      () => true,
    );
}
