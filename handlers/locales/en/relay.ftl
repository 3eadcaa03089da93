### Staff speak in a resident's chat

button-speak = Speak directly
button-hand-back = Back to Xiaoyuan
did-speak = began to speak with the resident
did-hand_back = handed back to Xiaoyuan
relay-with-resident =
    You are speaking with { $name } (no. { $number }). I pass on what you write, your photos and voice messages.
    When you are done, tap "{ button-hand-back }".
relay-with-staff =
    { $name } of the community staff is speaking with you (no. { $number }). I pass on all you say.
    When you are done, tap "{ button-hand-back }", or type "stop".
relay-said = 💬 { $name }: { $words }
relay-over = All right, you are with Xiaoyuan again.
relay-unreachable = Nobody can be reached there. Please call by phone.
relay-busy = Somebody is speaking with the resident already.
