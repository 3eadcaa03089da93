### Photos from before, how long it took, what was used, what was done

button-before = Photo before
before-show = Please send a photo of how it was before.
before-kept = All right, I have kept how it was before.
finish-no-note = No note, it is done
file-before = No. { $number }, before
file-finished = No. { $number }, after

spent-how-long = ⏱ { $job }: how long did it take? One tap is enough.
took-15 = 15 minutes
took-30 = Half an hour
took-60 = An hour
took-120 = Two hours
took-240 = Half a day
spent-skip = Skip
spent-what = 🔩 What was used? One tap is enough.
spent-other = Something else
spent-used-what = What was used? Please type it, such as: one tap
spent-thanks = I have noted it, thank you!
spent = ⏱ Took { $minutes } minutes, used: { $used }

used-nothing = Nothing
used-bulb = A bulb
used-switch = A switch or socket
used-wire = Wire
used-tap = A tap
used-pipe = A pipe
used-seal = A seal or tape
used-lock = A lock
used-hinge = Hinges, screws
used-screen = A fly screen
used-cable = A cable
used-remote = A remote control
used-part = A part

pool-services = 🏅 Solved, say the residents: { $count }, hours: { $hours }
pool-activities = 🚶 Patrols and other activities: { $count }, hours: { $hours }
talent-missed = ⚠️ Took it and did not move: { $lapsed }; residents said nobody came: { $missed }
talent-stayed-away = ⚠️ Signed up and did not come: { $count }
