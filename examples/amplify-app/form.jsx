import { AuthError } from "aws-amplify/auth";
import { useState } from "react";

/** A form that hands its values to `onSubmit`, and shows what goes wrong. */
export function Form({ title, fields, button, onSubmit, children }) {
  const [error, setError] = useState();

  async function submit(event) {
    event.preventDefault();
    setError(undefined);
    try {
      await onSubmit(Object.fromEntries(new FormData(event.target)));
    } catch (error) {
      if (!(error instanceof AuthError)) throw error;
      setError(error);
    }
  }

  return (
    <form onSubmit={submit}>
      <h1>{title}</h1>
      {Object.entries(fields).map(([name, type]) => (
        <label key={name}>
          {name} <input name={name} type={type} />
        </label>
      ))}
      <button>{button}</button>
      {error && (
        <p role="alert" data-name={error.name}>
          {error.message}
        </p>
      )}
      {children}
    </form>
  );
}
