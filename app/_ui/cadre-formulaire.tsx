"use client";
import type { FormEventHandler, ReactNode, Ref } from "react";
import { type FieldValues, FormProvider, type UseFormReturn } from "react-hook-form";
import { MentionFacultatif } from "./mention-facultatif.tsx";
import { ResumeErreurs } from "./resume-erreurs.tsx";
import { usePret } from "./use-pret.ts";

/** What every form has around its fields: it waits for its scripts, and says at its head what is wrong and what is asked. */
export function CadreFormulaire<F extends FieldValues, V>({
  form,
  refus,
  onSubmit,
  onFocus,
  ref,
  id,
  className,
  avant,
  inerte = false,
  mention = true,
  tete,
  children,
}: {
  form: UseFormReturn<F, unknown, V>;
  refus: string | null;
  onSubmit: FormEventHandler<HTMLFormElement>;
  onFocus?: () => void;
  ref?: Ref<HTMLFormElement>;
  /** For a button outside it. */
  id?: string;
  className: string;
  /** Before the form, still open while it is not. */
  avant?: ReactNode;
  inerte?: boolean;
  /** False where nothing is asked. */
  mention?: boolean;
  /** Of the head, under what is wrong. */
  tete?: ReactNode;
  children: ReactNode;
}) {
  const pret = usePret();
  return (
    <FormProvider {...form}>
      {avant}
      <form
        ref={ref}
        id={id}
        onSubmit={onSubmit}
        onFocus={onFocus}
        noValidate
        inert={!pret || inerte}
        className={className}
      >
        <div className={tete ? "flex flex-col gap-6" : "contents"}>
          <ResumeErreurs refus={refus} />
          {mention && (
            <div className="mention">
              <MentionFacultatif />
            </div>
          )}
          {tete}
        </div>
        {children}
      </form>
    </FormProvider>
  );
}
