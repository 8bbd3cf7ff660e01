"use client";
import type { ComponentProps } from "react";

/** React writes an empty `action`, which HTML forbids, on a form that a server action answers; alive, it needs none. */
const sansActionVide = (form: HTMLFormElement | null) => form?.removeAttribute("action");

/** A form that a server action answers, with or without client JavaScript. */
export const FormulaireServeur = (props: ComponentProps<"form">) => <form ref={sansActionVide} {...props} />;
