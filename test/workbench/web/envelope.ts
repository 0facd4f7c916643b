/** The envelope of Microsoft.Office.Common.Message in excel-web-16.00.debug.js, sent as JSON text. */
export interface Message {
  /** 0 request, 1 response */
  readonly _messageType: number;
  readonly _actionName: string;
  /** Of a request: 0 invoke, 1 register for an event, 2 unregister */
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** Of a response: 0 ok */
  readonly _errorCode?: number;
  /** Of a response: 0 to a call, 1 an event */
  readonly _responseType?: number;
  readonly _serializerVersion: 1;
}

export function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && "_messageType" in value && "_actionName" in value;
}

export function replyTo(request: Message, data: unknown): Message {
  return response(request._conversationId, request._actionName, request._correlationId, data, 0);
}

/** An event, under the correlation with which the add-in registered for it. */
export function tell(conversation: string, event: string, correlation: number, data: unknown): Message {
  return response(conversation, event, correlation, data, 1);
}

function response(
  conversation: string,
  action: string,
  correlation: number,
  data: unknown,
  type: number,
): Message {
  return {
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: 1,
  };
}
