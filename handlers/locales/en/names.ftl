### What things and people are called

## Kinds of matters

category-electrical = Lights, sockets, wiring
category-plumbing = Pipes, taps, toilet
category-lock = Lock or key
category-door_window = Doors and windows
category-appliance_tv = Television
category-appliance_other = Other appliances
category-digital_help = Help with a phone
category-water_supply = No water, or bad water
category-power_gas = No power or no gas
category-heating = Heating
category-sewer = Sewers
category-road_manhole = Roads, manhole covers
category-building_public = Stairs, roof, main door
category-lighting_public = Street or stair lights
category-sanitation = Rubbish, cleaning
category-parking = Parking, charging
category-noise = Noise
category-pets = Pets
category-neighbour_dispute = Trouble with neighbours
category-renovation_consent = Rebuilding, joint plans
category-property_management = Property management
category-city_mgmt = Blocked ways, building
category-fire_safety = Fire hazards
category-fraud_crime = Fraud, crime
category-health = Illness, health
category-care = Care, hardship
category-emergency = Emergency
category-service_guide = Papers and questions
category-events = Events, shows
category-volunteering = Volunteering
category-followup = An earlier report
category-chitchat = A chat
category-other = Something else
category-unheard = Voice, not heard yet
category-human = Wants to reach staff

## Trades

trade-electrician = Electrician
trade-plumber = Plumber
trade-locksmith = Locksmith
trade-carpenter = Carpenter
trade-tv_repair = TV repair
trade-appliance_repair = Appliance repair
trade-phone_help = Phone help
trade-elder_care = Elder care
trade-barber = Barber
no-trade = A helping hand

## How far a matter is (residents, volunteers and staff all see this)

state-new = Received, being arranged
state-seeking = Looking for somebody
state-claimed = Somebody has taken it
state-on_the_way = Somebody is on the way
state-referred = With a partner unit
state-with_staff = With community staff
state-finished = Said to be done, to be confirmed
state-to_call = To be asked by phone
state-half_solved = Half solved
state-solved = Solved
state-not_fixed = Closed, not fixed
state-withdrawn = Withdrawn

## In whose hands, and where

the-staff = community staff
nobody-yet = nobody yet
no-unit = a partner unit
unit-and-phone = { $name } (phone { $phone })
somewhere = compound not known

## What somebody is in the community

role-volunteer = a volunteer of the talent pool
role-red_hat = a red hat
role-party_member = a party member
role-partner = a contact of a partner unit
role-staff = community staff
role-admin = an administrator

actor-reporter = resident
actor-fixer = volunteer
actor-unit = partner unit
actor-staff = staff
actor-clock = Xiaoyuan
