import * as React from "react";
import { dayWritten, formatDay } from "../../strings/dates";
import { TextField } from "../fabricLater";
import { usePlace } from "../state/placeContext";

interface DateFieldProps {
  /** "2022-06-24", or empty. */
  readonly day: string;
  readonly onChange: (day: string) => void;
}

/** A day written as it is here; what is no day is said and not taken. */
export function DateField({ day, onChange }: DateFieldProps): JSX.Element {
  const { text } = usePlace();
  const [written, setWritten] = React.useState(formatDay(day));
  const isDay = written.trim() === "" || dayWritten(written) !== undefined;
  const write = (value: string) => {
    setWritten(value);
    const known = value.trim() === "" ? "" : dayWritten(value);
    if (known !== undefined) onChange(known);
  };
  return (
    <TextField
      label={text.appendix.date}
      placeholder={text.appendix.dateExample}
      value={written}
      errorMessage={isDay ? undefined : text.appendix.dateWrong}
      deferredValidationTime={600}
      onChange={(_event, value = "") => write(value)}
    />
  );
}
