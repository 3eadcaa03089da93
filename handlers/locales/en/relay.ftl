### Staff speak in a resident's chat

button-speak = Speak directly
button-hand-back = We are done
did-speak = began to speak with the resident
did-hand_back = ended the talk with the resident
relay-with-resident =
    You are speaking with { $name } (no. { $number }). I pass on what you write, your photos and voice messages.
    When there is nothing more, tap "{ button-hand-back }", and the resident is with Xiaoyuan again.
relay-with-staff =
    { $name } of the community staff is speaking with you (no. { $number }). I pass on all you say.
    When there is nothing more, tap "{ button-hand-back }", or type "stop".
relay-said = 💬 { $name }: { $words }
relay-over = All right, you are with Xiaoyuan again.
relay-unreachable = Messages do not reach the resident. Please call by phone.
relay-busy = Somebody is speaking with the resident already.
